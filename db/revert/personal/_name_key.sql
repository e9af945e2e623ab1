-- Revert guildkeeper:personal/_name_key from pg

begin;
set local role guildkeeper_owner;

drop function personal._name_key;

commit;
