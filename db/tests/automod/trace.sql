-- Specification of automod.trace: who wrote when.

begin;
select plan(2);

select is(
  (select c.relpersistence::text from pg_class c where c.oid = 'automod.trace'::regclass), 'u',
  'it is not worth what a log would cost'
);
select is(
  (select a.attname::text from pg_attribute a where a.attrelid = 'automod.trace'::regclass and a.attname ~ 'content|text'),
    null,
  'nothing of what was said is in it but a hash'
);

select * from finish();
rollback;
