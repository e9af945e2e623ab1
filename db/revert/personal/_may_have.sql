-- Revert guildkeeper:personal/_may_have from pg

begin;
set local role guildkeeper_owner;

drop function personal._may_have;

commit;
