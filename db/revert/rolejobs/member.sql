-- Revert guildkeeper:rolejobs/member from pg

begin;
set local role guildkeeper_owner;

drop table rolejobs.member;
drop type rolejobs.outcome;

commit;
