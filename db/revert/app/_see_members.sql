-- Revert guildkeeper:app/_see_members from pg

begin;
set local role guildkeeper_owner;

drop function app._see_members;
drop type app.seen_member;

commit;
