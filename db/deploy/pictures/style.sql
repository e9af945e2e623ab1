-- Deploy guildkeeper:pictures/style to pg

begin;
set local role guildkeeper_owner;

create table pictures.style (
  guild_id bigint not null,
  member_id bigint not null constraint style_id_check check (member_id > 0),
  accent text constraint style_accent_check check (accent ~ '^#[0-9a-f]{6}$'),
  digest text,
  background bytea,
  constraint style_pkey primary key (guild_id, member_id),
  constraint style_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint style_background_check check ((digest is null) = (background is null))
);

create index style_digest_idx on pictures.style (guild_id, digest) where digest is not null;

comment on table pictures.style is 'What members chose for their own cards: a row a member who chose anything.';
comment on column pictures.style.digest is 'The SHA-256 of the background: by it pictures that are the same are known.';
comment on column pictures.style.background is 'The picture as it was uploaded; null: that of the server.';

grant select on pictures.style to guildkeeper_admin;

commit;
