-- Revert guildkeeper:personal/_require_name from pg

begin;
set local role guildkeeper_owner;

drop function personal._require_name;

commit;
