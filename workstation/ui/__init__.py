"""The window. Model, presenter, view: the desk answers, plain Python decides, Qt paints.

How to add a screen
-------------------
1. ``<name>/presenter.py`` imports no PySide6. It gets the desk, a `jobs.Jobs` (two methods,
   ``desk(work, done, failed)`` and ``read(work, done, failed)``) and its view's Protocol. It puts
   every sentence into words: ``words.translate("Context", "Text {name}")`` and then
   ``.format(name=words.isolate(x))``; counted ones
   ``translate("Context", "%n order(s)", None, n)``; days with ``dates.weekday_and_day``,
   ``dates.day_and_month``, ``dates.clock``.
2. ``<name>/view.py`` is a `frame.ScreenWidget` built with a `frame.Frame`. It overrides what it
   needs: ``shown``, ``hidden``, ``takes_scans = True`` with ``scanned(scan)`` and
   ``half_scanned``, ``command(key)`` (one-key commands; never while a text field has the focus),
   ``hints``, ``more_keys``, ``aside``, ``changed(ids)`` (read again), ``arrive(subject)``,
   ``close_screen`` (close the scope). It emits ``subtitle_changed(str)`` and ``hints_changed()``.
3. Register a `frame.Screen(key, title, icon, shortcut, make, in_rail)` in `app_window.screens`.
   ``make`` is called anew when language or bench size change: nothing is ever retranslated.

`frame.Frame` (the window) offers ``desk``, ``settings`` (`settings.UiSettings`), ``now()``,
``scope()`` -> `jobs.JobScope`, ``go(key, subject)``, ``play(sound)``, ``notice(error)``,
``stop(StopPicture | None, on_key)`` and ``change_settings(settings)``.

Parts
-----
- `theme`: ``now()`` (the tokens), ``px(n)``, ``font(n, bold=)``, ``colour(name)``, ``set_state``
- `icons`: ``paint``, ``pixmap``, ``icon``; one-colour SVG files in resources/icons
- `widgets.basic`: ``Label, Card, Button, KeyCap, Badge, Chip, SearchField, column, row, rule``
- `widgets.painted`: ``Painted`` (``at``, ``write``, ``icon``, ``say``), ``Setting``, ``rounded``,
  ``hatch``, ``hairline``
- `widgets.banner.ScanBanner` with `verdicts.banner_of(verdict)`; `widgets.product.draw_product`
- `stop_words.stop_picture(stop, station=, operator=)`: the words of every full-screen stop

Sizes are always pixels of the drawings; `theme.px` scales them by the bench size. Lay out with
logical layouts only, so that right-to-left mirrors by itself. Painted widgets mirror with ``at``.
"""
