-- Revert guildkeeper:personal/_remove from pg

begin;
set local role guildkeeper_owner;

drop function personal._remove;

commit;
