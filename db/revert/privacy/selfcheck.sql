-- Revert guildkeeper:privacy/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function privacy.selfcheck;

commit;
