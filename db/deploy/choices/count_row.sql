-- Deploy guildkeeper:choices/count_row to pg

begin;
set local role guildkeeper_owner;

create type choices.count_row as (menu bigint, option integer, held bigint, waiting bigint);
comment on type choices.count_row is
'How many hold an option and wait for it; option 0: all of the menu''s together, also those of options that were removed.';
grant usage on type choices.count_row to guildkeeper_bot, guildkeeper_admin;

commit;
