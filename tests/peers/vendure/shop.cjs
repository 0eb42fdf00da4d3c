// A real Vendure with three articles, for tests/peers/test_vendure.py.
// usage: node shop.cjs NODE_MODULES FOLDER PORT; prints "ready" when it listens.
const { createRequire } = require('node:module');
const fs = require('node:fs');
const path = require('node:path');

const [modules, folder, port] = process.argv.slice(2);
const load = createRequire(path.join(modules, 'vendure.cjs'));
const { bootstrap, DefaultLogger, dummyPaymentHandler, LogLevel } = load('@vendure/core');
const { populate } = load('@vendure/core/cli');

const config = {
  apiOptions: { hostname: '127.0.0.1', port: Number(port), adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: {
    tokenMethod: ['bearer', 'cookie'],
    superadminCredentials: { identifier: 'packbench', password: 'correct horse' },
    cookieOptions: { secret: 'of this test alone' },
    requireVerification: false,
  },
  dbConnectionOptions: {
    type: 'sqljs', synchronize: true, autoSave: true, location: path.join(folder, 'vendure.sqlite'),
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  importExportOptions: { importAssetsDir: folder },
  logger: new DefaultLogger({ level: LogLevel.Warn }),
  plugins: [],
};

const firstDay = {
  defaultLanguage: 'en',
  defaultZone: 'Europe',
  countries: [{ name: 'Türkiye', code: 'TR', zone: 'Europe' }, { name: 'Greece', code: 'GR', zone: 'Europe' }],
  taxRates: [{ name: 'Standard Tax', percentage: 20 }],
  shippingMethods: [{ name: 'Standard Courier', price: 500 }],
  paymentMethods: [{
    name: 'Dummy',
    handler: { code: 'dummy-payment-handler', arguments: [{ name: 'automaticSettle', value: 'true' }] },
  }],
  collections: [],
};

const HEAD = 'name,slug,description,assets,facets,optionGroups,optionValues,sku,price,taxCategory,'
  + 'stockOnHand,trackInventory,variantAssets,variantFacets';
const ARTICLES = [
  'Olive oil,olive-oil,,,,,,4006381333931,12.40,standard,1000,false,,',
  'Türk kahvesi,turkish-coffee,,,,,,4006381333948,6.20,standard,1000,false,,',
  'Κεραμικό πιάτο,plate,,,,,,4006381333955,9.90,standard,1000,false,,',
];

async function main() {
  const articles = path.join(folder, 'articles.csv');
  fs.writeFileSync(articles, [HEAD, ...ARTICLES].join('\n') + '\n');
  const first = await populate(() => bootstrap(config), firstDay, articles);
  await first.close();
  await bootstrap(config);
  process.stdout.write('ready\n');
}

main().catch((problem) => {
  process.stderr.write(`${problem && problem.stack ? problem.stack : problem}\n`);
  process.exit(1);
});
