-- Revert guildkeeper:tickets/_say_closed from pg

begin;
set local role guildkeeper_owner;

drop function tickets._say_closed;

commit;
