-- Revert guildkeeper:voice/_top from pg

begin;
set local role guildkeeper_owner;

drop function voice._top;
drop type voice.top_row;

commit;
