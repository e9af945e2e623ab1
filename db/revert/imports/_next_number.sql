-- Revert guildkeeper:imports/_next_number from pg

begin;
set local role guildkeeper_owner;

drop function imports._next_number;

commit;
