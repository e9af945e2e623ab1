-- Revert guildkeeper:imports/commit from pg

begin;
set local role guildkeeper_owner;

drop function imports.commit;

commit;
