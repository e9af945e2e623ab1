-- Revert guildkeeper:channels/_tell_refused from pg

begin;
set local role guildkeeper_owner;

drop function channels._tell_refused;
drop type channels.refusal;
drop type channels.deed;

commit;
