-- Revert guildkeeper:imports/_hold from pg

begin;
set local role guildkeeper_owner;

drop function imports._hold;

commit;
