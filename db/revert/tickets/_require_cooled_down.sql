-- Revert guildkeeper:tickets/_require_cooled_down from pg

begin;
set local role guildkeeper_owner;

drop function tickets._require_cooled_down;

commit;
