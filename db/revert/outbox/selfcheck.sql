-- Revert guildkeeper:outbox/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function outbox.selfcheck;

commit;
