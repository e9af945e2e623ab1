-- Deploy guildkeeper:tickets/told_message to pg

begin;
set local role guildkeeper_owner;

create type tickets.told_message as (
  message_id bigint,
  author_id bigint,
  author_name text,
  is_app boolean,
  role_ids bigint[],
  content text,
  embeds jsonb,
  files jsonb,
  answers_to bigint,
  edited_at timestamptz,
  colour integer,
  notice smallint
);
comment on type tickets.told_message is
'A message as the history of its channel has it. is_app: an application or a webhook wrote it. files: an array of objects with
name, size, kind and url.';
grant usage on type tickets.told_message to guildkeeper_bot;

commit;
