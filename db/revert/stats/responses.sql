-- Revert guildkeeper:stats/responses from pg

begin;
set local role guildkeeper_owner;

drop function stats.responses;
drop type stats.response_row;

commit;
