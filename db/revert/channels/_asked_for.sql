-- Revert guildkeeper:channels/_asked_for from pg

begin;
set local role guildkeeper_owner;

drop function channels._asked_for;
drop type channels.seen_message;

commit;
