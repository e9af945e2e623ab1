-- Revert guildkeeper:rolejobs/list from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs.list;
drop type rolejobs.jobs_row;

commit;
