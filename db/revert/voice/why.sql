-- Revert guildkeeper:voice/why from pg

begin;
set local role guildkeeper_owner;

drop function voice.why;
drop type voice.verdict;

commit;
