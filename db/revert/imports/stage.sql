-- Revert guildkeeper:imports/stage from pg

begin;
set local role guildkeeper_owner;

drop function imports.stage;
drop type imports.staged;

commit;
