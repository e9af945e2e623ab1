-- Revert guildkeeper:privacy/export from pg

begin;
set local role guildkeeper_owner;

drop function privacy.export;

commit;
