-- Revert guildkeeper:tickets/_request_row from pg

begin;
set local role guildkeeper_owner;

drop function tickets._request_row;
drop type tickets.request_row;
drop type tickets.outcome;

commit;
