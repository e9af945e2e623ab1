-- Deploy guildkeeper:app/suggestion to pg

begin;
set local role guildkeeper_owner;

create type app.suggestion as (value text, label text);
comment on type app.suggestion is 'One line of an autocomplete: what is sent, and what is read.';

create type config.choice as (value text, label text, name text);
comment on type config.choice is
'What a setting may be: what is kept, what is read, which is a different text for each, and what it is called by people.';

grant usage on type app.suggestion to guildkeeper_bot, guildkeeper_admin;

commit;
