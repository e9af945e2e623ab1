-- Revert guildkeeper:tickets/_place from pg

begin;
set local role guildkeeper_owner;

drop function tickets._place;

commit;
