-- Revert guildkeeper:desk/_appeals_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger tell_appeals_changed on desk.type;
drop trigger tell_appeals on desk.type;
drop function desk._appeals_changed;

commit;
