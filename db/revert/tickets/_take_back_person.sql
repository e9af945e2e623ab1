-- Revert guildkeeper:tickets/_take_back_person from pg

begin;
set local role guildkeeper_owner;

drop function tickets._take_back_person;

commit;
