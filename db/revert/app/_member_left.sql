-- Revert guildkeeper:app/_member_left from pg

begin;
set local role guildkeeper_owner;

drop function app._member_left;

commit;
