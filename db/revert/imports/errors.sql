-- Revert guildkeeper:imports/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_import', 'unknown_import_kind', 'unknown_keep', 'import_size', 'too_many_imports', 'import_value', 'import_twice',
  'not_the_owner'
);

commit;
