-- Revert guildkeeper:tickets/_said from pg

begin;
set local role guildkeeper_owner;

drop function tickets._said;

commit;
