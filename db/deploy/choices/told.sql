-- Deploy guildkeeper:choices/told to pg

begin;
set local role guildkeeper_owner;

create type choices.told as (menu bigint, title text, channel_id bigint, message_id bigint, outcome choices.outcome);
comment on type choices.told is
'What a member is told in a direct message: what became of an option, and where its menu is. The facts of the cards
choices.place and choices.refused.';

commit;
