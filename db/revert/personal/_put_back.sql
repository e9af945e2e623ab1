-- Revert guildkeeper:personal/_put_back from pg

begin;
set local role guildkeeper_owner;

drop function personal._put_back;

commit;
