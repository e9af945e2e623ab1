-- Revert guildkeeper:imports/batch from pg

begin;
set local role guildkeeper_owner;

drop table imports.line;
drop table imports.batch;
drop type imports.state;

commit;
