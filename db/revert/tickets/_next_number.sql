-- Revert guildkeeper:tickets/_next_number from pg

begin;
set local role guildkeeper_owner;

drop function tickets._next_number;

commit;
