-- Revert guildkeeper:personal/_set_lapse from pg

begin;
set local role guildkeeper_owner;

drop function personal._set_lapse;

commit;
