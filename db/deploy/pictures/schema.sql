-- Deploy guildkeeper:pictures/schema to pg

begin;
set local role guildkeeper_owner;

create schema pictures;
comment on schema pictures is 'How the pictures of members look: colours and backgrounds that they and their servers choose.';
grant usage on schema pictures to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type pictures.theme as enum ('dark', 'light');
comment on type pictures.theme is 'Whether pictures are light letters on dark, or dark ones on light.';

commit;
