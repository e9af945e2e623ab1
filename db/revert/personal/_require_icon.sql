-- Revert guildkeeper:personal/_require_icon from pg

begin;
set local role guildkeeper_owner;

drop function personal._require_icon;

commit;
