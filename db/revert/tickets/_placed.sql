-- Revert guildkeeper:tickets/_placed from pg

begin;
set local role guildkeeper_owner;

drop function tickets._placed;

commit;
