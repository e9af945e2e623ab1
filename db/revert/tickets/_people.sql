-- Revert guildkeeper:tickets/_people from pg

begin;
set local role guildkeeper_owner;

drop function tickets._people;

commit;
