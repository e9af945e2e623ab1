-- Revert guildkeeper:tickets/_catch_up from pg

begin;
set local role guildkeeper_owner;

drop function tickets._catch_up;

commit;
