-- Revert guildkeeper:voice/top from pg

begin;
set local role guildkeeper_owner;

drop function voice.top;
drop type voice.top_row;

commit;
