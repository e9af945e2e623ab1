-- Revert guildkeeper:voice/_in_voice from pg

begin;
set local role guildkeeper_owner;

drop function voice._in_voice;
drop type voice.part;

commit;
