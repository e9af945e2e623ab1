-- Revert guildkeeper:tickets/_hours from pg

begin;
set local role guildkeeper_owner;

drop function tickets._hours;

commit;
