-- Revert guildkeeper:tickets/_require_person_of from pg

begin;
set local role guildkeeper_owner;

drop function tickets._require_person_of;

commit;
