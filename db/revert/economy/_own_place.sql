-- Revert guildkeeper:economy/_own_place from pg

begin;
set local role guildkeeper_owner;

drop function economy._own_place;

commit;
