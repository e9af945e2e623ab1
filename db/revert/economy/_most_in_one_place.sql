-- Revert guildkeeper:economy/_most_in_one_place from pg

begin;
set local role guildkeeper_owner;

drop function economy._most_in_one_place;

commit;
