-- Revert guildkeeper:desk/replies from pg

begin;
set local role guildkeeper_owner;

drop function desk.replies;

commit;
