-- Revert guildkeeper:rolejobs/schema from pg

begin;
set local role guildkeeper_owner;

drop type rolejobs.filter;
drop schema rolejobs;

commit;
