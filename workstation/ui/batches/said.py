"""What was done, as one sentence beside the title."""

from __future__ import annotations

from workstation.ui.words import isolate, translate


def said_of_run(what: str, count: int) -> str:
    """What was done to a run, as one sentence."""
    match what:
        case "paused":
            return translate("Batches", "Paused: nothing new is bought or printed.")
        case "going":
            return translate("Batches", "It goes on.")
        case "stopped":
            return translate("Batches", "Stopped: %n order(s) are left out.", None, count)
        case "retried":
            if not count:
                return translate("Batches", "Nothing can be tried again as it is.")
            return translate("Batches", "%n order(s) are tried again.", None, count)
        case "reprinted":
            return translate("Batches", "%n label(s) print again, free.", None, count)
        case "printed":
            return translate("Batches", "The paper goes to its printer.")
        case "redone":
            return translate("Batches", "The label is given back and another one bought.")
    return translate("Batches", "One more parcel gets its label.")


def said_of_plan(what: str, name: str) -> str:
    """What was done to a plan, as one sentence."""
    patterns = {
        "copied": translate("Batches", "{plan} is there, switched off."),
        "exported": translate("Batches", "The plan is in {plan}."),
        "imported": translate("Batches", "{plan} is read and saved."),
        "deleted": translate("Batches", "{plan} is deleted; its runs stay."),
        "on": translate("Batches", "{plan} runs by itself at its times."),
        "off": translate("Batches", "{plan} runs only by hand now."),
        "skipped": translate("Batches", "{plan} is skipped this time."),
        "running": translate("Batches", "{plan} runs."),
    }
    return patterns[what].format(plan=isolate(name))
