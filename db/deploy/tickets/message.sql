-- Deploy guildkeeper:tickets/message to pg

begin;
set local role guildkeeper_owner;

create table tickets.message (
  guild_id bigint not null,
  number bigint not null,
  message_id bigint not null,
  at timestamptz not null,
  author_id bigint not null,
  author_name text,
  side tickets.side,
  is_anonymous boolean not null default false,
  content text,
  embeds jsonb,
  files jsonb,
  answers_to bigint,
  edited_at timestamptz,
  deleted_at timestamptz,
  is_forgotten boolean not null default false,
  colour integer,
  notice smallint,
  words tsvector generated always as (to_tsvector('simple', content)) stored,
  constraint message_pkey primary key (guild_id, number, message_id),
  constraint message_ticket_fkey foreign key (guild_id, number) references tickets.ticket (guild_id, number) on delete cascade
);

comment on table tickets.message is
'What is written in the rooms of tickets: as it is heard, and once more as it stands when the ticket closes. Texts are
forgotten after tickets.settings.keep_texts; transcripts hears of it, and drops their attachments.';
comment on column tickets.message.side is 'Whose side wrote it; null: neither, an application did.';
comment on column tickets.message.is_anonymous is 'Staff wrote it through the bot, and members do not learn who.';
comment on column tickets.message.is_forgotten is
'Its author wished that it is: what a history still has of it does not come back.';
comment on column tickets.message.content is 'Null: it has none, the bot may not read it, or it is forgotten.';
comment on column tickets.message.colour is
'The colour of the highest role of whoever wrote it that has one, as red, green and blue.';
comment on column tickets.message.notice is
'Which kind of notice of Discord''s it is, by its number there, such as 6: somebody pinned a message. Null: a message.';
comment on column tickets.message.files is
'Attachments: an array of objects with name, size, kind and url. A url of Discord''s ends after a day.';

create table tickets.message_edit (
  guild_id bigint not null,
  number bigint not null,
  message_id bigint not null,
  edit_id bigint generated always as identity,
  at timestamptz not null,
  content text,
  constraint message_edit_pkey primary key (guild_id, number, message_id, edit_id),
  constraint message_edit_message_fkey foreign key (guild_id, number, message_id)
    references tickets.message (guild_id, number, message_id) on delete cascade
);
comment on table tickets.message_edit is 'An earlier text of a message: what it said until `at`.';

-- Search is within a guild: all its indexes begin with it. What many messages contain is found from the newest on.
create index message_recent_idx on tickets.message (guild_id, message_id);
-- The extensions are trusted, so the owner of the schema may make them;
-- where a host has them already, in whichever schema, they are used from there.
create extension if not exists btree_gin;
create extension if not exists pg_trgm;
do $$
declare
  v_btree_gin constant text := (
    select e.extnamespace::regnamespace from pg_catalog.pg_extension e where e.extname = 'btree_gin'
  );
  v_pg_trgm constant text := (select e.extnamespace::regnamespace from pg_catalog.pg_extension e where e.extname = 'pg_trgm');
  v_text record;
begin
  for v_text in
    select *
    from (
      values ('message', 'content', 'words'), ('answer', 'answer', 'words'), ('ticket', 'topic', 'to_tsvector(''simple'', topic)')
    ) t (owner, text, words)
  loop
    execute format(
      'create index %1$s_words_idx on tickets.%1$I using gin (guild_id %3$s.int8_ops, (%2$s)) where (%2$s) is not null',
      v_text.owner, v_text.words, v_btree_gin
    );
    execute format(
      'create index %1$s_%2$s_idx on tickets.%1$I using gin (guild_id %3$s.int8_ops, %2$I %4$s.gin_trgm_ops)',
      v_text.owner, v_text.text, v_btree_gin, v_pg_trgm
    );
  end loop;
end;
$$;

grant select on tickets.message, tickets.message_edit to guildkeeper_admin;

commit;
