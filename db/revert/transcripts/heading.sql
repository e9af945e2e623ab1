-- Revert guildkeeper:transcripts/heading from pg

begin;
set local role guildkeeper_owner;

drop function transcripts.heading;
drop type transcripts.heading_row;
drop type transcripts.name_row;

commit;
